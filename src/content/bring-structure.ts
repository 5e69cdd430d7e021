import type { FindByStructure } from '../sites/site.ts';
import { brought } from './brought.ts';
import { core } from './when-asked.ts';

/** What finds a conversation by its structure: a script of its own, as on most consoles nobody needs to look for one. */
const script = brought('structure');

/** True while it has not come though it was waited for: what it would find is not guarded. */
export const { isMissed: isStructureMissed, until: untilStructure, whenHere: withStructure } = script;

/** Has it brought. Null until it is here: a page whose structure is not known yet is looked at again. */
export function structureFinder(): FindByStructure | null {
  script.bring();
  return script.isHere() ? core.genericSite() : null;
}
