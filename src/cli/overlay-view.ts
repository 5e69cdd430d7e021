import type { CDPSession, Page } from 'playwright';

interface Node {
  readonly nodeId: number;
  readonly backendNodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly shadowRootType?: string;
  readonly contentDocument?: Node;
}

export interface Shown {
  readonly text: string;
  readonly tier: string;
  /** Of marks: message beside which it stands, by its place from the top. */
  readonly label: string;
}

/** A machine that does much else takes its time; what does not come in these milliseconds does not come. */
const patienceMs = 20_000;

/** Looks into the guard's closed shadow root the way only a debugger can, and clicks with real input. */
export class OverlayView {
  readonly #page: Page;
  #session: CDPSession | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Every element of the overlay with a class, as text and tier. */
  async all(className: string): Promise<readonly Shown[]> {
    return (await this.#nodes()).filter(node => hasClass(node, className)).map(shown);
  }

  /** Waits until the elements of a class are as asked, and answers them. */
  async until(className: string, isSo: (found: readonly Shown[]) => boolean, what: string, patience = patienceMs): Promise<readonly Shown[]> {
    const deadline = Date.now() + patience;
    for (;;) {
      const found = await this.all(className);
      if (isSo(found)) return found;
      if (Date.now() > deadline) throw new Error(`${what}: ${JSON.stringify(found)}`);
      await this.#frame();
    }
  }

  /** Clicks the button of the overlay with this text, with the mouse, once it stands still. */
  async click(text: string): Promise<void> {
    const { x, y } = await this.#middleOf(nodes => nodes.find(node => node.nodeName === 'BUTTON' && textOf(node).trim() === text), `no button ${text}`);
    await this.#page.mouse.click(x, y);
  }

  /** Middle of the mark with this number, for hovering, once it stands still. */
  markAt(index: number): Promise<{ readonly x: number; readonly y: number }> {
    return this.#middleOf(nodes => nodes.filter(node => hasClass(node, 'mark')).filter((node, at) => at === index && isPlaced(node))[0], `no mark ${index} that stands still`);
  }

  /** Opens the card of the mark with this number by a click, and answers what it says. */
  async openCard(index = 0): Promise<Shown> {
    const { x, y } = await this.markAt(index);
    await this.#page.mouse.click(x, y);
    const [card] = await this.until('card', cards => cards.length === 1, 'no card');
    return card!;
  }

  /** Where the elements of a class stand, in pixels of the page's view. */
  async boxes(className: string): Promise<readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[]> {
    const found = (await this.#nodes()).filter(node => hasClass(node, className));
    return (await Promise.all(found.map(node => this.#boxOf(node)))).filter(box => box !== null);
  }

  /** Whether what is to be seen and pressed at a place of the page belongs to an element of a class. */
  async isAt({ x, y }: { readonly x: number; readonly y: number }, className: string): Promise<boolean> {
    const [session, nodes] = [await this.#cdp(), await this.#nodes()];
    const { backendNodeId } = await session.send('DOM.getNodeForLocation', { x: Math.round(x), y: Math.round(y) });
    const holds = (node: Node): boolean => node.backendNodeId === backendNodeId || (node.children ?? []).some(holds);
    return nodes.filter(node => hasClass(node, className)).some(holds);
  }

  /** A property of the first element of a class, as the browser computes it. */
  async computed(className: string, property: string): Promise<string | undefined> {
    const session = await this.#cdp();
    const node = (await this.#nodes()).find(one => hasClass(one, className));
    if (node === undefined) return undefined;
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { computedStyle } = await session.send('CSS.getComputedStyleForNode', { nodeId: node.nodeId });
    return computedStyle.find(({ name }) => name === property)?.value;
  }

  /** The layer with its styles as markup, for tools that cannot look into a closed shadow root. */
  async markup(): Promise<string> {
    const session = await this.#cdp();
    const parts = (await this.#nodes()).filter(node => node.nodeName === 'STYLE' || hasClass(node, 'layer'));
    const htmls = await Promise.all(parts.map(({ backendNodeId }) => session.send('DOM.getOuterHTML', { backendNodeId })));
    return htmls.map(({ outerHTML }) => outerHTML).join('');
  }

  /**
   * Where a node is, once two frames in a row show it in the same place: a mark is drawn before it is placed, and whatever a page lays out
   * anew moves it. A click where something was a frame ago hits the console.
   */
  async #middleOf(find: (nodes: readonly Node[]) => Node | undefined, what: string): Promise<{ readonly x: number; readonly y: number }> {
    const deadline = Date.now() + patienceMs;
    for (let before = ''; ; await this.#frame()) {
      const node = find(await this.#nodes());
      // In a low window a card is scrolled.
      if (node !== undefined) await (await this.#cdp()).send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendNodeId }).catch(() => undefined);
      const box = node === undefined ? null : await this.#boxOf(node);
      const now = JSON.stringify([node?.backendNodeId, box]);
      if (box !== null && now === before) return { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
      if (Date.now() > deadline) throw new Error(what);
      before = now;
    }
  }

  /** Null for what is not laid out, or was taken out meanwhile. */
  async #boxOf({ backendNodeId }: Node): Promise<{ readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } | null> {
    const answer = await (await this.#cdp()).send('DOM.getBoxModel', { backendNodeId }).catch(() => null);
    const [left = 0, top = 0, , , right = 0, bottom = 0] = answer?.model.border ?? [];
    return answer === null ? null : { left, top, right, bottom };
  }

  async #frame(): Promise<void> {
    await this.#page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
  }

  async #cdp(): Promise<CDPSession> {
    return (this.#session ??= await this.#page.context().newCDPSession(this.#page));
  }

  async #nodes(): Promise<readonly Node[]> {
    const { root } = await (await this.#cdp()).send('DOM.getDocument', { depth: -1, pierce: true });
    const inside: Node[] = [];
    const visit = (node: Node, isInside: boolean): void => {
      if (isInside) inside.push(node);
      for (const child of node.children ?? []) visit(child, isInside);
      if (node.contentDocument !== undefined) visit(node.contentDocument, isInside);
      for (const shadow of node.shadowRoots ?? []) visit(shadow, isInside || shadow.shadowRootType === 'closed');
    };
    visit(root as unknown as Node, false);
    return inside;
  }
}

const attribute = (node: Node, name: string): string => {
  const at = node.attributes?.findIndex((value, index) => index % 2 === 0 && value === name) ?? -1;
  return at < 0 ? '' : node.attributes?.[at + 1] ?? '';
};
const hasClass = (node: Node, className: string): boolean => attribute(node, 'class').split(' ').includes(className);
/** False for a mark that is not placed yet, or whose message is scrolled out of sight. */
const isPlaced = (node: Node): boolean => /visibility: visible/.test(attribute(node, 'style'));
const textOf = (node: Node): string => (node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' '));

function shown(node: Node): Shown {
  const tier = ['danger', 'caution', 'note'].find(name => hasClass(node, name)) ?? '';
  return { text: textOf(node).trim(), tier, label: attribute(node, 'aria-label') };
}
