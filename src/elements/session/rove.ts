/** Several buttons as one stop of the Tab key: arrows, Home and End go from one to another. */

/** How far an arrow goes; along the text where it points sideways. */
function stepOf(key: string, isRtl: boolean, columns: number): number {
  switch (key) {
    case 'ArrowRight':
      return isRtl ? -1 : 1;
    case 'ArrowLeft':
      return isRtl ? 1 : -1;
    case 'ArrowDown':
      return columns;
    case 'ArrowUp':
      return -columns;
    default:
      return 0;
  }
}

/** @param columns how many buttons are in a row; 1 where they are in a line */
export function roveBy(columns: number): (event: KeyboardEvent) => void {
  return (event) => {
    const group = event.currentTarget;
    const from = event.target;
    if (!(group instanceof HTMLElement) || !(from instanceof HTMLButtonElement) || event.ctrlKey || event.altKey || event.metaKey) return;
    const buttons = [...group.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
    const step = stepOf(event.key, group.matches(':dir(rtl)'), columns);
    const ends: Readonly<Record<string, number>> = {Home: 0, End: buttons.length - 1};
    const index = ends[event.key] ?? (step ? buttons.indexOf(from) + step : undefined);
    if (index === undefined) return;
    // The arrow is the group's, even where there is nothing further that way: it must not skip an exercise.
    event.preventDefault();
    const to = buttons[index];
    if (!to) return;
    for (const button of buttons) button.tabIndex = button === to ? 0 : -1;
    to.focus();
  };
}
