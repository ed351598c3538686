import { extraction } from './extraction.ts'

/** Reads a set's folder of labelled data and gives the whole content of its file of predictions. */
export type Predict = (folder: string) => Promise<string>

/** The sets that predictions can be made for. A new set adds its file here. */
export const sets: Readonly<Record<string, Predict>> = { extraction }
