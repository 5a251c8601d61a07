/** A column of numbers (0 to 2^32 - 1) that grows without boxing them: 4 bytes each, at most half of it unused. */
export class GrowingColumn {
  #values = new Uint32Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.#length++] = value;
  }

  /** The values so far, not copied. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }
}
