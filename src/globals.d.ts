/** The version in package.json, filled in by the build. */
declare const __APP_VERSION__: string;
/** Names the build: another one when any source or package differs. */
declare const __BUILD__: string;
