export const absent = -1;
const first = 2 << 10;

/** Numbers by number, in one flat list: maps of objects grow slowly, and these are filled while a page waits. */
export class NumberMap {
  /** A key and its number side by side; 0 where there is none. */
  private list = new Int32Array(first);
  private count = 0;

  /** `absent` where there is none. `key`: not 0, of 32 bits. */
  get(key: number): number {
    const slot = this.slotOf(key);
    return this.list[slot] === key ? this.list[slot + 1]! : absent;
  }

  set(key: number, value: number): void {
    if (4 * ++this.count > this.list.length) this.grow();
    const slot = this.slotOf(key);
    this.list[slot] = key;
    this.list[slot + 1] = value;
  }

  clear(): void {
    this.list = new Int32Array(first);
    this.count = 0;
  }

  /** Where the key stands, or would. */
  private slotOf(key: number): number {
    const { list } = this;
    const last = list.length - 1;
    let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & last & ~1;
    while (list[slot] !== 0 && list[slot] !== key) slot = (slot + 2) & last;
    return slot;
  }

  private grow(): void {
    const before = this.list;
    this.list = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += 2) {
      if (before[at] === 0) continue;
      const slot = this.slotOf(before[at]!);
      this.list[slot] = before[at]!;
      this.list[slot + 1] = before[at + 1]!;
    }
  }
}
