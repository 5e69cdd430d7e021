import { isAgain } from './again.ts';

interface Properties {
  readonly class?: string;
  readonly text?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Called for clicks a person made; a page cannot fake one. */
  readonly click?: (event: MouseEvent) => void;
}

/** One element of the overlay. Text goes in as text, never as markup; a button submits nothing. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, properties: Properties = {}, ...children: readonly Node[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (element instanceof HTMLButtonElement) element.type = 'button';
  if (properties.class !== undefined) element.className = properties.class;
  if (properties.text !== undefined) element.textContent = properties.text;
  for (const [name, value] of Object.entries(properties.attributes ?? {})) element.setAttribute(name, value);
  const { click } = properties;
  if (click !== undefined) {
    element.addEventListener('click', event => {
      if (event.isTrusted || isAgain(event)) click(event as MouseEvent); // click events are MouseEvents.
    });
  }
  element.append(...children);
  return element;
}
