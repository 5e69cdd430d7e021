export { genericSite } from '../sites/generic.site.ts';
