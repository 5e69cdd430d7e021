import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from 'playwright';
import { expect } from 'vitest';
import type { Launched } from '../../src/cli/launch.ts';
import { OverlayView } from '../../src/cli/overlay-view.ts';
import { holdEngine, letEngineIn, refuseEngine } from './engine-control.ts';
import { openExtensionPage, setManaged } from './extension-pages.ts';
import { addMessage, composer, openTicket, paste, serveZendesk } from './zendesk.ts';

interface Chrome {
  readonly storage: { readonly local: { get(key: string): Promise<object> } };
  readonly tabs: { query(of: object): Promise<{ id: number }[]>; sendMessage(tab: number, message: object): Promise<unknown> };
  readonly scripting: { executeScript(what: object): Promise<unknown> };
  readonly management: { uninstallSelf(): void };
}

const lure = { html: 'See <a href="https://www.paypa1.com/signin">https://www.paypa1.com/signin</a>' };
const request = { text: 'I have a new phone, please remove the old authenticator from my account and send the reset link to my private mail' };
const alarm = { text: 'You will get a code by text message now, please read me the code, hurry up, I am in a rush' };
const card = '4111 1111 1111 1111';
const signIn = '<!doctype html><title>Sign in</title><h1>Sign in</h1><form onsubmit="return false"><input name="user"><input type="password" id="password"><button>Sign in</button></form>';

/** A console with the guard over it, in one of the interface's languages, to be brought into each state that the guard can show. */
export class GuardedConsole {
  page!: Page;
  overlay!: OverlayView;
  private constructor(readonly context: BrowserContext, readonly control: Page, private readonly words: Readonly<Record<string, { readonly message: string }>>) {}

  static async of({ context }: Launched, language = 'en'): Promise<GuardedConsole> {
    await serveZendesk(context);
    for (const host of ['acme', 'evil']) await context.route(`https://${host}.zendesk.com/access`, route => route.fulfill({ contentType: 'text/html', body: signIn }));
    return new GuardedConsole(context, await openExtensionPage(context, 'manifest.json'), JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, 'utf8')));
  }

  /** A fresh ticket under this policy. */
  async begin(policy: object = {}): Promise<void> {
    await this.page?.close();
    await letEngineIn(this.context);
    await setManaged(this.control, policy);
    this.page = await openTicket(this.context);
    this.overlay = new OverlayView(this.page);
    await this.page.bringToFront();
  }

  async again(): Promise<void> {
    await this.page.reload();
    await this.page.evaluate(() => window.ready);
  }

  /** A fresh ticket whose engine does not come. */
  async withoutEngine(): Promise<void> {
    await refuseEngine(this.context);
    await this.again();
    await this.panel('engine_note');
  }

  /** The note of a guard whose extension is gone, which ends everything else in this browser. */
  async orphan(): Promise<void> {
    await this.begin();
    await this.control.evaluate(() => void (globalThis as unknown as { chrome: Chrome }).chrome.management.uninstallSelf()).catch(() => undefined);
    await this.page.bringToFront();
    await this.panel('orphan_text');
  }

  said(key: string): string {
    return this.words[key]!.message;
  }

  /** A note with this sentence, as far as its first placeholder. */
  async panel(key: string): Promise<void> {
    const [begins = ''] = this.said(key).split('$');
    const [longest] = begins === '' ? this.said(key).split(/\$\w+\$/).sort((a, b) => b.length - a.length) : [begins];
    await this.overlay.until('panel', panels => panels.some(({ text }) => text.includes(longest!.trim())), `no note "${longest}"`);
  }

  async anyPanel(): Promise<void> {
    await this.overlay.until('panel', panels => panels.length === 1, 'no note');
  }

  async marked(count = 1): Promise<void> {
    await this.overlay.until('mark', marks => marks.length >= count, 'no mark');
  }

  async card(message: object, index = 0): Promise<void> {
    await addMessage(this.page, message);
    await this.marked(index + 1);
    await this.overlay.openCard(index);
  }

  async type(text: string): Promise<void> {
    await composer(this.page).click();
    await this.page.keyboard.type(text);
  }

  async held(): Promise<void> {
    await this.type(card);
    await this.page.keyboard.press('Enter');
    await this.panel('note_held');
  }

  async linkDialog(): Promise<void> {
    await addMessage(this.page, lure);
    await this.marked();
    await this.page.locator('article a').first().click();
    await this.anyPanel();
  }

  async attach(name: string, text: string): Promise<void> {
    await this.page.evaluate(() => document.body.prepend(Object.assign(document.createElement('input'), { type: 'file', id: 'field' })));
    await this.page.locator('#field').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(text) });
    await this.anyPanel();
  }

  /** As the popup starts it. */
  async pick(): Promise<void> {
    await this.ofTab(`chrome.scripting.executeScript({ target: { tabId: tab, allFrames: true }, files: ['/picker.js'] })`);
    await this.panel('pick_message');
  }

  /** What the background does when a person chose something from the browser's menu. */
  order(name: string, body: object): Promise<unknown> {
    return this.ofTab(`chrome.tabs.sendMessage(tab, ${JSON.stringify({ name, body })})`);
  }

  ofTab(what: string): Promise<unknown> {
    return this.control.evaluate(`chrome.tabs.query({ active: true, currentWindow: true }).then(([{ id: tab }]) => ${what}).then(() => undefined)`);
  }
}

/** Everything that the guard draws over a console, each from a fresh ticket under its policy. */
export const overlayStates: Readonly<Record<string, { readonly policy?: object; draw(on: GuardedConsole): Promise<unknown> }>> = {
  'the card of sensitive data': { draw: on => on.card({ text: `My card number is ${card}` }) },
  'the card of a link': { draw: on => on.card(lure) },
  'the card of a file': {
    draw: async on => {
      await addMessage(on.page, { text: 'Here you are' });
      await on.page.evaluate(() => document.querySelector('article > div')!.append(Object.assign(document.createElement('a'), { href: '/attachments/1', download: 'invoice.pdf.exe', textContent: 'invoice.pdf.exe' })));
      await on.marked();
      await on.overlay.openCard();
    },
  },
  'the card of a request, with its checklist': { draw: on => on.card(request) },
  'the card of a request, by the organisation’s own checklist and reply': {
    policy: { stepUpChecklist: ['Call back on the number of the contract.', 'Ask the team lead.'], safeReplies: { 'change-account-control': { en: 'Let me first make sure that it is you.' } } },
    draw: on => on.card(request),
  },
  'the card of a rule of the organisation': { policy: { customRules: [{ id: 'project', words: ['Bluebird'], tier: 'caution' }] }, draw: on => on.card({ text: 'When will Bluebird be out?' }) },
  'the card where nothing may be called harmless': { policy: { operatorMayDismiss: false }, draw: on => on.card(lure) },
  'the alarm of a conversation': { draw: on => on.card(alarm) },
  'the way from an alarm to a turn of it': {
    draw: async on => {
      await on.card(alarm);
      await on.overlay.click('1');
      await on.overlay.until('flash', found => found.length === 1, 'no frame');
    },
  },
  'the card of what was said before': {
    draw: async on => {
      await addMessage(on.page, { text: `My card number is ${card}` });
      await on.card({ text: `Did you get it? It is ${card}` }, 1);
    },
  },
  'the reasons why a finding is harmless': {
    draw: async on => {
      await on.card(lure);
      await on.overlay.click(on.said('card_dismiss'));
    },
  },
  'the thanks for a report': {
    draw: async on => {
      await on.card(lure);
      await on.overlay.click(on.said('card_wrong'));
      await on.overlay.until('wrong', ([line]) => line?.text === on.said('card_thanks'), 'no thanks');
    },
  },
  'the note of a masked paste': {
    draw: async on => {
      await composer(on.page).click();
      await paste(on.page, `My card is ${card}`);
      await on.panel('note_masked');
    },
  },
  'the note of a paste that policy leaves to the operator': {
    policy: { maskOnPaste: 'ask' },
    draw: async on => {
      await composer(on.page).click();
      await paste(on.page, `My card is ${card}`);
      await on.panel('note_found');
    },
  },
  'the note of what is found while typing': {
    draw: async on => {
      await on.type(card);
      await on.panel('note_found');
    },
  },
  'the note of a held send': { draw: on => on.held() },
  'the note of a send that must be masked': { policy: { operatorMayRelease: false }, draw: on => on.held() },
  'the note of what was masked on the operator’s word': {
    draw: async on => {
      await on.held();
      await on.overlay.click(on.said('note_mask'));
      await on.panel('note_send_now');
    },
  },
  'the reasons to send as it is': {
    policy: { releaseNeedsReason: true },
    draw: async on => {
      await on.held();
      await on.overlay.click(on.said('note_release'));
      await on.panel('note_why');
    },
  },
  'the note of an undo that came too late': {
    draw: async on => {
      await composer(on.page).click();
      await paste(on.page, `My card is ${card}`);
      await on.panel('note_masked');
      await on.page.keyboard.press('Control+A');
      await on.page.keyboard.type('Something else');
      await on.overlay.click(on.said('note_undo'));
      await on.panel('note_undo_failed');
    },
  },
  'the dialog of a dangerous link': { draw: on => on.linkDialog() },
  'the dialog of a link that policy keeps closed': { policy: { openDangerousLinks: 'never' }, draw: on => on.linkDialog() },
  'the note of a chosen link': {
    draw: async on => {
      await addMessage(on.page, lure);
      await on.marked();
      await on.page.locator('article a').first().click({ button: 'right' });
      await on.order('guard/check', { what: 'link' });
      await on.anyPanel();
    },
  },
  'the note of a chosen link that is fine': {
    draw: async on => {
      await addMessage(on.page, { html: '<a href="https://status.example.org/">status</a>' });
      await on.page.locator('article a').first().click({ button: 'right' });
      await on.order('guard/check', { what: 'link' });
      await on.anyPanel();
    },
  },
  'the note of chosen words that were copied masked': {
    draw: async on => {
      await addMessage(on.page, { text: `My card number is ${card}` });
      await on.marked();
      await on.context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(on.page.url()).origin });
      const words = on.page.locator('article [data-test-id="omni-log-message-content"]').first();
      await words.selectText();
      await words.click({ button: 'right' });
      await on.order('guard/check', { what: 'copy' });
      await on.anyPanel();
    },
  },
  'the note of a console that cannot be read': {
    draw: async on => {
      await on.page.evaluate(() => document.querySelector('[data-test-id="omni-log-container"]')!.append('A conversation in a layout that nobody has described so far.'));
      await on.anyPanel();
    },
  },
  'the note of a console whose engine does not come': { draw: on => on.withoutEngine() },
  'the note of a paste that could not be checked': {
    draw: async on => {
      await on.withoutEngine();
      await on.overlay.click(on.said('note_fine'));
      await composer(on.page).click();
      await paste(on.page, 'Good morning');
      await on.panel('note_unchecked');
    },
  },
  'the note of a send that waited for the engine': {
    draw: async on => {
      await holdEngine(on.context);
      await on.again();
      await on.type('Good morning');
      await on.page.keyboard.press('Enter');
      await letEngineIn(on.context);
      await on.panel('note_send_now');
    },
  },
  'the warning over a whole page': {
    policy: { consoleHosts: ['acme.zendesk.com'] },
    draw: async on => {
      await on.page.goto('https://evil.zendesk.com/access');
      await on.anyPanel();
    },
  },
  'the warning of a password elsewhere': {
    policy: { passwordHosts: ['acme.zendesk.com'] },
    draw: async on => {
      await on.page.goto('https://acme.zendesk.com/access');
      await expect.poll(async () => {
        await on.page.locator('#password').fill('');
        await on.page.locator('#password').click();
        await on.page.keyboard.type('Tr0ub4dor-horse');
        await on.page.keyboard.press('Enter');
        return on.control.evaluate(async () => JSON.stringify(await (globalThis as unknown as { chrome: Chrome }).chrome.storage.local.get('posture/passwords')));
      }).toContain('prefix');
      await on.page.goto('https://evil.zendesk.com/access');
      await on.page.locator('[name="user"]').click();
      await on.page.keyboard.type('Tr0ub4dor-horse');
      await on.anyPanel();
    },
  },
  'the note of an attachment': { draw: on => on.attach('orders.log', `customer card ${card}\n`) },
  'the note of a disguised attachment': { draw: on => on.attach('invoice.pdf.exe', 'MZ') },
  'the note of an attachment that goes out': { policy: { checkAttachments: 'warn' }, draw: on => on.attach('orders.log', `customer card ${card}\n`) },
  'the picker, asking for a message': { draw: on => on.pick() },
  'the picker, asking for the composer': {
    draw: async on => {
      await addMessage(on.page, { text: 'Hello, my order is late' });
      await addMessage(on.page, { text: 'Good morning, let me see', speaker: 'agent' });
      await on.pick();
      await on.page.locator('article').first().hover();
      await on.page.keyboard.press('Enter');
      await on.panel('pick_composer');
    },
  },
  'the picker, not knowing what was meant': {
    draw: async on => {
      await on.pick();
      await on.page.keyboard.press('ArrowDown');
      await on.page.keyboard.press('Enter');
      await on.panel('pick_unclear');
    },
  },
};
