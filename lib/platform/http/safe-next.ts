const here = "http://linli.invalid";
const isControlCharacter = (character: string) => character < " " || character === "\u007f";

/**
 * A path within this site to go to next, or the fallback. Refuses other hosts, "//host", back-slashes, other schemes
 * and control characters.
 */
export function safeNext(wanted: unknown, fallback = "/"): string {
  if (typeof wanted !== "string" || !/^\/(?![/\\])/.test(wanted)) return fallback;
  if (wanted.includes("\\") || [...wanted].some(isControlCharacter)) return fallback;
  if (!URL.canParse(wanted, here)) return fallback;
  const url = new URL(wanted, here);
  return url.origin === here ? url.pathname + url.search + url.hash : fallback;
}
