import { editorOf } from '../sites/editors/all-editors.ts';
import { parentComposed } from '../sites/shadow-root.ts';
import type { Site } from '../sites/site.ts';
import { after } from './after.ts';
import { shownComposers } from './composer-find.ts';
import { insert } from './composer-guarded.ts';

/** The composer that answers a message: the nearest shown one around it, or null. */
export function composerFor(site: Site, message: Element): HTMLElement | null {
  for (let around = parentComposed(message); around !== null; around = parentComposed(around)) {
    const composer = shownComposers(site, around)[0];
    if (composer !== undefined) return composer;
  }
  return null;
}

/** Puts a ready reply behind what stands in the composer; the operator reads it, changes it, and sends it. */
export async function insertReply(composer: HTMLElement, reply: string): Promise<void> {
  const editor = editorOf(composer);
  if (editor === null) return;
  const before = editor.read(composer);
  composer.focus({ preventScroll: true });
  editor.select(composer, before.length, before.length);
  // Editors take over a selection in a later task.
  await after(50);
  insert({ editor, element: composer }, before.trim() === '' ? reply : ` ${reply}`);
}
