/** Lines of "name word number number …", by name: tables that are written, and sent, as one text. */
export type Row = readonly [word: string, ...numbers: number[]];
export const readTable = (text: string): ReadonlyMap<string, Row> =>
  new Map(text.split('\n').map((row) => {
    const [name = '', word = '', ...numbers] = row.split(' ');
    return [name, [word, ...numbers.map(Number)]];
  }));
