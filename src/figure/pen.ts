/** Writes SVG path data: whole numbers, relative commands, 20 path units to a body unit. */
export const PATH_UNITS = 20;
const {round} = Math;
const joined = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

export class Pen {
  data = '';
  #x = 0;
  #y = 0;

  move(x: number, y: number): void {
    this.#x = round(x * PATH_UNITS);
    this.#y = round(y * PATH_UNITS);
    this.data += `M${this.#x}${joined(this.#y)}`;
  }

  line(x: number, y: number): void {
    const dx = round(x * PATH_UNITS) - this.#x;
    const dy = round(y * PATH_UNITS) - this.#y;
    if (dx || dy) this.data += 'l' + this.#step(dx, dy);
  }

  quadratic(cx: number, cy: number, x: number, y: number): void {
    const dx = round(x * PATH_UNITS) - this.#x;
    const dy = round(y * PATH_UNITS) - this.#y;
    if (dx || dy) this.data += 'q' + this.#relative(cx, cy) + joinedStep(this.#step(dx, dy));
  }

  cubic(ax: number, ay: number, bx: number, by: number, x: number, y: number): void {
    const dx = round(x * PATH_UNITS) - this.#x;
    const dy = round(y * PATH_UNITS) - this.#y;
    if (dx || dy) this.data += 'c' + this.#relative(ax, ay) + joinedStep(this.#relative(bx, by)) + joinedStep(this.#step(dx, dy));
  }

  close(): void {
    this.data += 'z';
  }

  #relative(x: number, y: number): string {
    return `${round(x * PATH_UNITS) - this.#x}${joined(round(y * PATH_UNITS) - this.#y)}`;
  }

  #step(dx: number, dy: number): string {
    this.#x += dx;
    this.#y += dy;
    return `${dx}${joined(dy)}`;
  }
}
const joinedStep = (text: string): string => (text.startsWith('-') ? text : ` ${text}`);
