const pageSize = 1024;

/**
 * Texts by number, as many as a sheet shares, kept page-wise as one string each: a million short texts take little more
 * than their characters.
 */
export class StringTable {
  private readonly pages: { text: string; ends: Uint32Array }[] = [];
  private open: string[] = [];

  get length(): number {
    return this.pages.length * pageSize + this.open.length;
  }

  push(text: string): void {
    this.open.push(text);
    if (this.open.length < pageSize) return;
    let end = 0;
    const ends = Uint32Array.from(this.open, (part) => {
      end += part.length;
      return end;
    });
    this.pages.push({ text: this.open.join(""), ends });
    this.open = [];
  }

  /** Undefined for a number that no text has. */
  at(index: number): string | undefined {
    const page = this.pages[Math.floor(index / pageSize)];
    const slot = index % pageSize;
    if (page === undefined) return index < this.length ? this.open[slot] : undefined;
    return page.text.slice(slot === 0 ? 0 : page.ends[slot - 1], page.ends[slot]);
  }
}
