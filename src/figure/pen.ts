/** Writes SVG path data: whole numbers, relative commands, 20 path units to a body unit. */
export const PATH_UNITS = 20;
/** Right and down on the picture; a depth after them is ignored. */
export type Point = readonly [x: number, y: number, z?: number];

const after = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

export class Pen {
  data = '';
  private x = 0;
  private y = 0;

  /** One command (M l q c) with its points; nothing, if it ends where it began. */
  draw(command: string, ...points: readonly Point[]): void {
    const isStart = command === 'M';
    if (isStart) this.x = this.y = 0;
    let text = command, dx = 0, dy = 0;
    for (const [x, y] of points) {
      dx = Math.round(x * PATH_UNITS) - this.x;
      dy = Math.round(y * PATH_UNITS) - this.y;
      text += (text[1] ? after(dx) : dx) + after(dy);
    }
    if (!isStart && !dx && !dy) return;
    this.data += text;
    this.x += dx;
    this.y += dy;
  }

  close(): void {
    this.data += 'z';
  }
}
