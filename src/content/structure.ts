/** What `structure.js` is made of (`cli/content-scripts.ts`): by the name of this file it becomes a chunk of its own. */
export { genericSite } from '../sites/generic.site.ts';
