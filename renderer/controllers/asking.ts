import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** Keeps an answer equal to the newest question; answers to older ones are not heard. */
export class Asking<Answer> implements ReactiveController {
  /** The last answer; it stays while another is awaited, unless it is forgotten. */
  answer: Answer | null = null
  /** Why there is no answer, in plain words; '' while nothing failed. */
  failure = ''
  #asked: object | null = null

  /** `otherwise` is said of a failure that has no words; `arrived` is called before the host updates. */
  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly otherwise: string,
    private readonly arrived: () => void = () => {},
  ) {
    host.addController(this)
  }

  hostDisconnected(): void {
    this.#asked = null
  }

  /** Forgets the answer, before something else is asked that it says nothing about. */
  forget(): void {
    this.answer = null
    this.failure = ''
  }

  /** Asks; the host is updated when the answer is there, or the failure. */
  async ask(question: () => Promise<Answer>): Promise<void> {
    const asked = {}
    this.#asked = asked
    try {
      const answer = await question()
      if (this.#asked !== asked) return
      this.failure = ''
      this.answer = answer
      this.arrived()
    } catch (reason) {
      if (this.#asked !== asked) return
      this.failure = reason instanceof Error ? reason.message : this.otherwise
    }
    this.host.requestUpdate()
  }
}
