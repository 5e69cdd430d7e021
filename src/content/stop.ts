/** The page neither hears of the event nor does the browser what it would. */
export function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
