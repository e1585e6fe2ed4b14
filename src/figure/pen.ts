/** Writes SVG path data: whole numbers, relative commands, 20 path units to a body unit. */
export const PATH_UNITS = 20;

export class Pen {
  data = '';
  #x = 0;
  #y = 0;

  /** One command (M l q c) with its points; nothing, if it ends where it began. */
  draw(command: string, ...coordinates: number[]): void {
    if (command === 'M') this.#x = this.#y = 0;
    const steps = coordinates.map((value, i) => Math.round(value * PATH_UNITS) - (i % 2 ? this.#y : this.#x));
    const [dx = 0, dy = 0] = steps.slice(-2);
    if (command !== 'M' && !dx && !dy) return;
    this.data += command + steps.join(' ');
    this.#x += dx;
    this.#y += dy;
  }

  close(): void {
    this.data += 'z';
  }
}
