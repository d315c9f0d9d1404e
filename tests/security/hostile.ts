/** Told apart by its number wherever it turns up; would run as a tag, an attribute, a script's text or an entity. */
export const hostile = (place: number) =>
  `邻${place}"'><img src=x onerror=hostile${place}()></title></script><script>hostile${place}()</script>{{7*7}}\u202Egnp.exe`;

/** A tag, an attribute or an end of a script that came from what people typed. */
export const alive = [
  /<img src=x/,
  /<script>\s*hostile/,
  /邻\d+"'>/,
  /<\/script><script>hostile/,
  /=(["'])\s*(javascript|data:text\/html):?/i,
];

/** The page without its block of facts for search engines, which is data as long as it is one whole piece of JSON. */
export function withoutFacts(page: string): string {
  return page.replace(/<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs, (_, facts: string) => {
    JSON.parse(facts);
    return "";
  });
}
