import { focusedElement } from './innermost.ts';

/** Fields that say themselves that a password goes into them. */
export const passwordField = 'input[type="password" i], input[autocomplete~="current-password" i]';

/** Whatever a person types into. */
export const isField = (element: Element | null): boolean => element !== null && element.matches('input, textarea, :read-write');

/** A field of text whose characters are hidden by style asks for a password as well. */
export const asksForPassword = (field: Element): boolean => field.matches(passwordField) || (isField(field) && /disc|circle|square/.test(getComputedStyle(field).getPropertyValue('-webkit-text-security')));

/** Whether the field that has the focus, in whatever root, asks for one. */
export function isPasswordFocused(): boolean {
  const field = focusedElement();
  return field !== null && asksForPassword(field);
}
