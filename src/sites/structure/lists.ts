import { rootOf } from '../shadow-root.ts';
import { sideOf } from '../side.ts';
import type { FoundMessages } from './messages.ts';

const mostSampled = 40;
const mostHeaders = 20;
/** So much of the rows must be alike: some of a list are not, as a row that is open or one that only divides. */
const most = 0.7;
/** Four columns may be a time, a picture, a name and words, as old chats have it; and then long words make a row higher. */
const fewestColumns = 5;
/** Two messages may be alike in anything: both be a link. */
const fewestRows = 3;
/** Bubbles may be pressed as well, and be of a line each. */
const fewestPressed = 5;

const headers = 'th, [role="columnheader"], [aria-sort]';
const tables = 'table, [role="table"], [role="grid"], [role="treegrid"]';
const links = 'a[href], [role="link"]';
const items = '[role="option"], [role="treeitem"], [role="tab"], [role^="menuitem"], [role="link"]';
const checks = 'input[type="checkbox"], [role="checkbox"]';

/** Whether what repeats in a container is a list of things to choose or a table, as of mails, tickets or users, and not what people said to each other. */
export function isList(container: Element, { css, elements }: FoundMessages): boolean {
  const rows = elements.slice(-mostSampled);
  if (hasSides(container, rows)) return false;
  const areMost = (is: (row: Element) => boolean): boolean => rows.length >= fewestRows && rows.filter(is).length >= rows.length * most;
  if (hasHeaders(container, css, rows[0]!) || areMost(row => row.querySelector(checks) !== null) || areMost(isLink)) return true;
  return areMost(isAlike(rows, heightOf)) && (areMost(isAlike(rows, columnsOf)) || (rows.length >= fewestPressed && areMost(isPressedWhole)));
}

/** Whether some of its rows stand at the one side, and some at the other, as who talks does. */
export function hasSides(container: Element, rows: readonly Element[]): boolean {
  const sides = new Set(rows.slice(-mostSampled).map(row => sideOf(row, container)));
  return sides.has('start') && sides.has('end');
}

/** Names of columns, other than those of a table that stands in a message or is the frame of the page. */
function hasHeaders(container: Element, css: string, first: Element): boolean {
  const around = container.closest(tables);
  const isOfTable = first.matches('tr, [role="row"]');
  return [...(around ?? container).querySelectorAll(headers)].slice(0, mostHeaders).some(header => {
    const row = header.closest(css);
    return header.closest(tables) === first.closest(tables) && (isOfTable || around === null) && (row === null || header.parentElement === row);
  });
}

/** Whether a row is one link, or nearly so. */
function isLink(row: Element): boolean {
  if (row.matches(items) || row.closest(links) !== null) return true;
  const { width, height } = row.getBoundingClientRect();
  return [...row.querySelectorAll(links)].slice(0, mostHeaders).some(link => {
    const box = link.getBoundingClientRect();
    // Words that are a link may fill their message.
    return getComputedStyle(link).display !== 'inline' && box.width * box.height > width * height * most;
  });
}

const isPressedWhole = (row: Element): boolean => getComputedStyle(row).cursor === 'pointer';

/** Whether a row has what most of them have, as the one in their middle shows it. */
function isAlike(rows: readonly Element[], of: (row: Element) => string | null): (row: Element) => boolean {
  const typical = of(rows[rows.length >> 1]!);
  return row => typical !== null && of(row) === typical;
}

const heightOf = (row: Element): string => String(Math.round(row.getBoundingClientRect().height));

/** Where its columns stand; null where it has too few of them. */
function columnsOf(row: Element): string | null {
  let around = row;
  for (let level = 0; level < 4 && childrenOf(around).length === 1; level++) around = childrenOf(around)[0]!;
  const boxes = childrenOf(around).slice(0, mostSampled).map(child => child.getBoundingClientRect()).filter(({ width }) => width > 0);
  const areBeside = boxes.every(({ left }, at) => at === 0 || left >= boxes[at - 1]!.right - 1);
  return boxes.length >= fewestColumns && areBeside ? boxes.map(({ left, width }) => `${Math.round(left)} ${Math.round(width)}`).join() : null;
}

const childrenOf = (element: Element): readonly Element[] => [...(rootOf(element) ?? element).children];
