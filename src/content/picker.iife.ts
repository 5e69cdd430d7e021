import { startPicker } from './picker.ts';

// Put into a page only when a person asked for it in the popup.
startPicker();
