/** Which region a reader means by a point: regions may be as thin as a finger is wide. */

/** How far beside a region a tap still means it (px): it makes every target at least 44 px wide. */
const REACH = 22;

/** Distance of a point from a shape's box (px); 0 inside. */
function distance({left, top, right, bottom}: DOMRect, x: number, y: number): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

const isInside = (path: SVGPathElement, x: number, y: number): boolean => {
  const matrix = path.getScreenCTM();
  return matrix !== null && path.isPointInFill(new DOMPoint(x, y).matrixTransform(matrix.inverse()));
};

/** The `data-region` of the shape under a point of the screen, else of the nearest one within reach; of two the smaller one. */
export function regionAt(root: ParentNode, x: number, y: number): string | undefined {
  const near = [...root.querySelectorAll<SVGPathElement>('path[data-region]')]
    .map((path) => {
      const box = path.getBoundingClientRect();
      return {path, distance: isInside(path, x, y) ? -1 : distance(box, x, y), size: box.width * box.height};
    })
    .filter((candidate) => candidate.distance <= REACH)
    .sort((a, b) => a.distance - b.distance || a.size - b.size);
  return near[0]?.path.dataset['region'];
}
