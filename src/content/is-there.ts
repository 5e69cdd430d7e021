/** In a document of this tab that is shown: a frame that was loaded anew has another, and a page may move its console into a window that it opens, which has a guard of its own. */
export const isThere = ({ isConnected, ownerDocument }: Element): boolean => isConnected && ownerDocument.defaultView?.top === top;
