import { beginFront } from './front.ts';
import { takeScripts } from './scripts.ts';

if (takeScripts()) beginFront();
