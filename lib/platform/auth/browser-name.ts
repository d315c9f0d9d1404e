const browsers: [string, RegExp][] = [
  ["WeChat", /MicroMessenger/],
  ["Edge", /Edg(e|A|iOS)?\//],
  ["QQ Browser", /QQBrowser/],
  ["Opera", /OPR\//],
  ["Firefox", /Firefox\/|FxiOS/],
  ["Chrome", /Chrome\/|CriOS/],
  ["Safari", /Safari\//],
];

const systems: [string, RegExp][] = [
  ["HarmonyOS", /HarmonyOS|OpenHarmony/],
  ["Android", /Android/],
  ["iPhone", /iPhone/],
  ["iPad", /iPad/],
  ["Windows", /Windows/],
  ["macOS", /Mac OS X/],
  ["Linux", /Linux/],
];

const named = (userAgent: string, known: [string, RegExp][]) =>
  known.find(([, pattern]) => pattern.test(userAgent))?.[0] ?? null;

/** Browser and system as a person calls them, for their own list of sessions; null for what we do not know. */
export function browserName(userAgent: string): { browser: string | null; system: string | null } {
  return { browser: named(userAgent, browsers), system: named(userAgent, systems) };
}
