import { places, type Model } from '../../../renderer/domain/attribute/quotes/linear.ts'

/** An averaged perceptron: weights that are moved after mistakes, and their mean over all steps. */
export class Learner implements Model {
  readonly weights = new Float32Array(places)
  readonly #moved = new Float64Array(places)
  #step = 1

  /** A step in which nothing was wrong. */
  pass(): void {
    this.#step += 1
  }

  /** A step in which `told` was chosen and `right` should have been. */
  correct(right: readonly number[], told: readonly number[]): void {
    this.#step += 1
    for (const place of right) this.#move(place, 1)
    for (const place of told) this.#move(place, -1)
  }

  /** The mean of the weights over all steps. */
  averaged(): Model {
    return {
      weights: this.weights.map((weight, at) => weight - (this.#moved[at] ?? 0) / this.#step),
    }
  }

  #move(place: number, by: number): void {
    this.weights[place] = (this.weights[place] ?? 0) + by
    this.#moved[place] = (this.#moved[place] ?? 0) + this.#step * by
  }
}
