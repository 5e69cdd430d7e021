import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';

export interface SiteFixture {
  /** Folder below test/fixtures. */
  readonly folder: string;
  readonly id: string;
  /** At the console's real host. */
  readonly url: string;
  readonly composer: string;
  readonly sendKey: 'Enter' | 'Control+Enter';
  /** Kinds of messages that must not be reported as a customer's, or at all. */
  readonly quiet?: readonly string[];
  /** Two logs are mounted at once. */
  readonly two?: true;
  /** The console does not tell one's own messages from others'. */
  readonly allCustomers?: true;
}

const editable = '[data-stand-in-composer]';

export const described: readonly SiteFixture[] = [
  { folder: 'intercom', id: 'intercom', url: 'https://app.intercom.com/a/inbox/acme/inbox/shared/all/conversation/77', composer: editable, sendKey: 'Enter' },
  { folder: 'chatwoot', id: 'chatwoot', url: 'https://app.chatwoot.com/app/accounts/1/conversations/9', composer: editable, sendKey: 'Enter', quiet: ['note', 'quoting', 'system'] },
  { folder: 'rocket-chat', id: 'rocket-chat', url: 'https://acme.rocket.chat/live/abc123', composer: editable, sendKey: 'Enter', quiet: ['system'] },
  { folder: 'zammad', id: 'zammad', url: 'https://acme.zammad.com/#ticket/zoom/1', composer: editable, sendKey: 'Control+Enter', quiet: ['note', 'system'], two: true },
  { folder: 'zammad-desktop', id: 'zammad-desktop', url: 'https://acme.zammad.com/desktop/tickets/1', composer: editable, sendKey: 'Control+Enter' },
  { folder: 'live-helper-chat', id: 'live-helper-chat', url: 'https://acme.livehelperchat.com/site_admin/chat/single/41', composer: editable, sendKey: 'Enter', quiet: ['note', 'system'], two: true },
  { folder: 'tiledesk', id: 'tiledesk', url: 'https://console.tiledesk.com/v3/chat/#/conversation-detail/support-group-1', composer: editable, sendKey: 'Enter', quiet: ['note', 'system'] },
  { folder: 'crisp', id: 'crisp', url: 'https://app.crisp.chat/website/w1/inbox/session_1/', composer: editable, sendKey: 'Enter' },
  { folder: 'tawk', id: 'tawk', url: 'https://dashboard.tawk.to/#/inbox/p1/chats/c1', composer: editable, sendKey: 'Enter', two: true },
  { folder: 'hubspot', id: 'hubspot', url: 'https://app.hubspot.com/live-messages/1/inbox/2', composer: editable, sendKey: 'Enter' },
  { folder: 'help-scout', id: 'help-scout', url: 'https://secure.helpscout.net/conversation/1/2', composer: editable, sendKey: 'Control+Enter' },
  { folder: 'salesforce', id: 'salesforce', url: 'https://acme.lightning.force.com/lightning/r/LiveChatTranscript/570/view', composer: editable, sendKey: 'Enter', quiet: ['system'], two: true },
  { folder: 'whatsapp', id: 'whatsapp', url: 'https://web.whatsapp.com/', composer: editable, sendKey: 'Enter', quiet: ['bare'] },
  { folder: 'slack', id: 'slack', url: 'https://app.slack.com/client/T1/C0', composer: editable, sendKey: 'Enter', two: true, allCustomers: true },
];

/** Their messages are found by structure: `readIn` has to be called by the content script. */
export const structural: readonly SiteFixture[] = [
  { folder: 'livechat', id: 'livechat', url: 'https://my.livechatinc.com/chats/C1', composer: editable, sendKey: 'Enter' },
  { folder: 'livechat', id: 'livechat', url: 'https://www.text.com/app/inbox/C1', composer: editable, sendKey: 'Enter' },
  { folder: 'helpdesk', id: 'helpdesk', url: 'https://app.helpdesk.com/tickets/T1', composer: editable, sendKey: 'Control+Enter' },
  { folder: 'freshdesk', id: 'freshdesk', url: 'https://acme.freshdesk.com/a/tickets/1', composer: editable, sendKey: 'Control+Enter' },
  { folder: 'freshchat', id: 'freshchat', url: 'https://acme.myfreshworks.com/crm/messaging/a/1/inbox/1/0/conversation/2', composer: editable, sendKey: 'Enter' },
];

/** Everything is in open shadow roots: the watcher and the composer's finder have to look into them. */
export const shadow: readonly SiteFixture[] = [
  { folder: 'salesforce-shadow', id: 'salesforce', url: 'https://native.lightning.force.com/lightning/r/LiveChatTranscript/570/view', composer: editable, sendKey: 'Enter' },
  { folder: 'servicenow', id: 'servicenow', url: 'https://acme.service-now.com/now/workspace/agent/chat', composer: editable, sendKey: 'Enter' },
];

/** The same consoles with closed roots, which nobody but the page and an extension can look into. */
export const closed: readonly SiteFixture[] = shadow.map(site => ({ ...site, url: site.url.replace(/native|acme/, 'closed') }));

/** Makes every root of a page closed. To the page's own scripts they look open, so that a fixture needs no second version. */
export const closeRoots = `{
  const roots = new WeakMap();
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, { ...how, mode: 'closed' });
    roots.set(this, root);
    return root;
  };
  Object.defineProperty(Element.prototype, 'shadowRoot', { get() { return roots.get(this) ?? null; } });
}`;

/** Serves each fixture at its console's real host; nothing leaves the machine. */
export async function serveSites(context: BrowserContext): Promise<void> {
  for (const { folder, url } of [...described, ...structural, ...shadow, ...closed]) {
    const { hostname } = new URL(url);
    await context.route(`${new URL(url).origin}/**`, route => {
      const { pathname } = new URL(route.request().url());
      // One host shows two interfaces.
      const page = pathname.startsWith('/desktop') ? 'zammad-desktop' : folder === 'zammad-desktop' ? 'zammad' : folder;
      return pathname === '/fixtures/stand-in.js'
        ? route.fulfill({ body: readFileSync('test/fixtures/stand-in.js'), contentType: 'text/javascript' })
        : route.fulfill({ body: (hostname.startsWith('closed.') ? `<!doctype html><script>${closeRoots}</script>` : '') + readFileSync(`test/fixtures/${page}/index.html`, 'utf8'), contentType: 'text/html; charset=utf-8' });
    });
  }
}

interface Chat {
  add(kind: string, values: { html?: string; name?: string; log?: number }): void;
  edit(html: string): void;
  placeOf(css: string): { readonly x: number; readonly y: number } | undefined;
  find(css: string): HTMLElement | undefined;
  textOf(css: string): string;
  replaceLast(): void;
}

declare global {
  interface Window {
    chat: Chat;
  }
}

/** Clicks an element with the mouse, in whatever root it is. */
export async function press(page: Page, css: string): Promise<void> {
  const place = await page.evaluate(selector => window.chat.placeOf(selector), css);
  if (place === undefined) throw new Error(`${css} is not shown`);
  await page.mouse.click(place.x, place.y);
}

export const add = (page: Page, kind: string, values: { html?: string; name?: string; log?: number }): Promise<void> =>
  page.evaluate(([which, what]) => window.chat.add(which, what), [kind, values] as const);
