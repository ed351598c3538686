import type { ReadFormat } from '../source.ts'
import { faultRemarks, readingXml } from '../news/reading-xml.ts'
import { nitfDraft } from './nitf-draft.ts'

/** Reads a NITF file as the one article it is. */
export const readNitf: ReadFormat = (source) =>
  readingXml(source, ({ root, faults }) => {
    const draft = nitfDraft(root, source.path)
    return {
      kind: 'article',
      draft: { ...draft, remarks: [...draft.remarks, ...faultRemarks(faults)] },
      decoded: source.decoded,
    }
  })
