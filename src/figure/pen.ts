import {round} from './math.ts';
import {scale, type Vec3} from './vector.ts';

/** Writes SVG path data: whole numbers, relative commands, 10 path units to a body unit: a fifth of a pixel in a card. */
export const PATH_UNITS = 10;
/** Right and down on the picture; a depth after them is ignored. */
export type Point = readonly [x: number, y: number, z?: number];
/** As it will be written. */
export const snap = (point: Vec3): Vec3 => scale(scale(point, PATH_UNITS).map(round) as Vec3, 1 / PATH_UNITS);

const after = (value: number): string => (value < 0 ? `${value}` : ` ${value}`);

export class Pen {
  data = '';
  private x = 0;
  private y = 0;
  private last = '';

  /** One command (M l q t c) with its points; nothing, if it ends where it began. */
  draw(command: string, ...points: readonly Point[]): void {
    if (command === 'M') this.x = this.y = 0;
    // A command is not said again.
    let text = command === this.last ? '' : command, dx = 0, dy = 0;
    for (const [x, y] of points) {
      dx = round(x * PATH_UNITS) - this.x;
      dy = round(y * PATH_UNITS) - this.y;
      text += (text === command ? dx : after(dx)) + after(dy);
    }
    if (!/[Mt]/.test(command) && !dx && !dy) return;
    this.data += text;
    this.last = command;
    this.x += dx;
    this.y += dy;
  }

  close(): void {
    this.data += 'z';
    this.last = '';
  }
}
