import { isElement, rootOf } from './shadow-root.ts';

/** Text of an element as a person reads it, with the way back from an offset to a place in the DOM. */
export interface ReadText {
  readonly text: string;
  /** A DOM range for UTF-16 offsets of `text`; null when the nodes behind it are gone, or in a frame, or the range is empty. */
  range(start: number, end: number): Range | null;
}

interface Piece {
  readonly node: Text;
  /** Offset in `text` where the node's data begins. */
  readonly at: number;
}

/** More text nodes or characters than this are not read; no chat message is that long. */
const mostNodes = 20_000;
const mostCharacters = 1_000_000;
/** Deeper nesting than this is not followed: a page can build a tree that would overflow the stack. */
const mostDepth = 256;

/** And what stands apart in a line: the cells of a table, a button. */
const block = /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BUTTON|CAPTION|CENTER|D[DLT]|DETAILS|DIV|FIELDSET|FIGCAPTION|FIGURE|FOOTER|FORM|H[1-6]|HEADER|IFRAME|LI|MAIN|NAV|OL|P|PRE|SECTION|SUMMARY|T[DHR]|TABLE|UL)$/;
const unread = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|svg)$/;

/**
 * Reads the text nodes below `root` in the order a person sees them, shadow roots, slots and frames of the same origin followed, in which
 * consoles show mail; blocks and <br> become line breaks. `skip` leaves out parts that are not content. `most`: text nodes that are read.
 */
export function readText(root: Node, skip?: (element: Element) => boolean, most = mostNodes): ReadText {
  const pieces: Piece[] = [];
  let text = '';
  let breakPending = false;
  const visit = (node: Node, depth: number): void => {
    if (depth > mostDepth || pieces.length >= most || text.length >= mostCharacters) return;
    if (node.nodeType === Node.TEXT_NODE) {
      const data = (node as Text).data; // nodeType 3 is a Text.
      if (data === '') return;
      if (breakPending && text !== '') text += '\n';
      breakPending = false;
      pieces.push({ node: node as Text, at: text.length });
      text += data;
      return;
    }
    if (node.nodeType !== Node.ELEMENT_NODE && node !== root) return;
    const element = node as Element; // nodeType 1, or the root itself, which has child nodes all the same.
    if (element.nodeType === Node.ELEMENT_NODE) {
      if (element.tagName === 'BR') {
        // CKEditor and ProseMirror put a filler <br> at the end of empty blocks: only one with something behind it breaks the line.
        breakPending = true;
        return;
      }
      if (unread.test(element.tagName) || isGhost(element) || skip?.(element)) return;
      // Many consoles draw emoji as pictures, which part words as they do. An editor's own text stays as it will be sent.
      if (element.tagName === 'IMG' && element.getAttribute('alt') && !(element as HTMLElement).isContentEditable) text += ' ';
    }
    const isBlock = block.test(element.tagName ?? '');
    if (isBlock) breakPending = true;
    const slotted = (node as Partial<HTMLSlotElement>).assignedNodes?.() ?? []; // Only slots have it, of whichever window's classes they are.
    for (const child of slotted) visit(child, depth + 1);
    const inside = slotted.length > 0 ? null : ((node as HTMLIFrameElement).contentDocument?.body ?? (isElement(node) ? rootOf(node) : null) ?? node);
    for (let child = inside?.firstChild ?? null; child !== null; child = child.nextSibling) visit(child, depth + 1);
    if (isBlock) breakPending = true;
  };
  visit(root, 0);
  return { text, range: (start, end) => rangeOf(pieces, start, end, root.ownerDocument) };
}

/** LiveHelperChat's editor shows a suggestion behind the caret that is not sent. Elsewhere such an element is text like any other. */
const isGhost = (element: Element): boolean => element.tagName === 'SUGGESTER' && element.closest('[contenteditable="true"]') !== null;

function rangeOf(pieces: readonly Piece[], start: number, end: number, document: Document | null): Range | null {
  const first = pieceAt(pieces, start, false);
  const last = pieceAt(pieces, end, true);
  if (first === undefined || last === undefined || end <= start) return null;
  if ([first, last].some(({ node }) => !node.isConnected || node.ownerDocument !== document)) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, Math.min(Math.max(0, start - first.at), first.node.length));
  range.setEnd(last.node, Math.min(Math.max(0, end - last.at), last.node.length));
  return range;
}

/** The piece that holds an offset; at a seam the later one for a start, the earlier one for an end. */
function pieceAt(pieces: readonly Piece[], offset: number, isEnd: boolean): Piece | undefined {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const at = pieces[middle]!.at;
    if (isEnd ? at < offset : at <= offset) low = middle;
    else high = middle - 1;
  }
  return pieces[low];
}
