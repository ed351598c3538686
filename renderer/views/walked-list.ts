import { LitElement } from 'lit'
import type { ArticleId } from '../domain/article.ts'
import type { ListHands } from './list-hands.ts'

/** A list of the middle pane as the program's commands know it: walked along, and picked from. */
export abstract class WalkedList<Id extends string, Line> extends LitElement {
  protected abstract readonly hands: ListHands<Id, Line>

  /** Goes to the next article (1) or the one before (-1). */
  step(by: 1 | -1): Promise<void> {
    return this.hands.walk.step(by)
  }

  /** Goes to the first or the last article. */
  end(which: 'first' | 'last'): Promise<void> {
    return this.hands.walk.end(which)
  }

  /** The article the keyboard stands on, or ''. */
  get cursor(): ArticleId | '' {
    return this.hands.walk.cursor
  }

  /** What is selected, in the order of the list. */
  selected(): Promise<readonly ArticleId[]> {
    return this.hands.selected()
  }

  /** Puts the keyboard on the line it stands on. */
  override focus() {
    void this.hands.walk.focus()
  }
}
