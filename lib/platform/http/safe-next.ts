const here = "http://linli.invalid";
const isPath = (text: string) => /^\/(?![/\\])/.test(text);
const isControlCharacter = (character: string) => character < " " || character === "\u007f";

/**
 * A path within this site to go to next, or the fallback. Refuses other hosts, "//host", back-slashes, other schemes
 * and control characters.
 */
export function safeNext(wanted: unknown, fallback = "/"): string {
  if (typeof wanted !== "string" || !isPath(wanted)) return fallback;
  if (wanted.includes("\\") || [...wanted].some(isControlCharacter)) return fallback;
  if (!URL.canParse(wanted, here)) return fallback;
  const url = new URL(wanted, here);
  // "/.//host" is a path until its dots are resolved.
  return url.origin === here && isPath(url.pathname) ? url.pathname + url.search + url.hash : fallback;
}
