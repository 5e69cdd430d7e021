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
  async until(className: string, isSo: (found: readonly Shown[]) => boolean, what: string, patienceMs = 8000): Promise<readonly Shown[]> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      const found = await this.all(className);
      if (isSo(found)) return found;
      if (Date.now() > deadline) throw new Error(`${what}: ${JSON.stringify(found)}`);
      await this.#page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)));
    }
  }

  /** Clicks the button of the overlay with this text, with the mouse. */
  async click(text: string): Promise<void> {
    await this.until('layer', layers => layers.some(layer => layer.text.includes(text)), `no button ${text}`);
    const button = (await this.#nodes()).find(node => node.nodeName === 'BUTTON' && textOf(node).trim() === text);
    if (button === undefined) throw new Error(`no button ${text}`);
    const session = await this.#cdp();
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId: button.backendNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    await this.#page.mouse.click((x1 + x3) / 2, (y1 + y3) / 2);
  }

  /** Middle of the mark with this number, for hovering. */
  async markAt(index: number): Promise<{ x: number; y: number }> {
    const mark = (await this.#nodes()).filter(node => hasClass(node, 'mark'))[index];
    if (mark === undefined) throw new Error(`no mark ${index}`);
    const { model } = await (await this.#cdp()).send('DOM.getBoxModel', { backendNodeId: mark.backendNodeId });
    const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = model.content;
    return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
  }

  /** Where the elements of a class stand, in pixels of the page's view. */
  async boxes(className: string): Promise<readonly { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }[]> {
    const session = await this.#cdp();
    const found = (await this.#nodes()).filter(node => hasClass(node, className));
    return Promise.all(found.map(async ({ backendNodeId }) => {
      const [left = 0, top = 0, , , right = 0, bottom = 0] = (await session.send('DOM.getBoxModel', { backendNodeId })).model.border;
      return { left, top, right, bottom };
    }));
  }

  /** The layer with its styles as markup, for tools that cannot look into a closed shadow root. */
  async markup(): Promise<string> {
    const session = await this.#cdp();
    const parts = (await this.#nodes()).filter(node => node.nodeName === 'STYLE' || hasClass(node, 'layer'));
    const htmls = await Promise.all(parts.map(({ backendNodeId }) => session.send('DOM.getOuterHTML', { backendNodeId })));
    return htmls.map(({ outerHTML }) => outerHTML).join('');
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
const textOf = (node: Node): string => (node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join(' ').replace(/\s+/g, ' '));

function shown(node: Node): Shown {
  const tier = ['danger', 'caution', 'note'].find(name => hasClass(node, name)) ?? '';
  return { text: textOf(node).trim(), tier, label: attribute(node, 'aria-label') };
}
