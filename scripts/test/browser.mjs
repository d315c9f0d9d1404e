/** Finds the browser that the journeys are walked in, and installs it where that is possible unasked. */
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import { Failure } from "../launch/failure.mjs";

const PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** @returns {string | undefined} path of an installed Chromium or Chrome; CHROME_PATH overrides */
export function findBrowser() {
  return [process.env.CHROME_PATH, ...PLACES].find((place) => place && fs.existsSync(place));
}

/** Sees to a browser and Chinese type: installs Debian's when we are root there, else says what to do. */
export function requireBrowser() {
  const missing = [...(findBrowser() ? [] : ["chromium"]), ...(hasChineseType() ? [] : ["fonts-noto-cjk"])];
  if (missing.length === 0) return;
  if (process.getuid?.() === 0 && fs.existsSync("/usr/bin/apt-get")) install(missing);
  if (findBrowser()) return;
  throw new Failure(
    "The journeys need Chromium or Chrome. Install one (on Debian: apt-get install chromium fonts-noto-cjk), " +
      "or name yours in CHROME_PATH.",
  );
}

/** Unknown counts as present: a missing font only spoils screenshots. */
function hasChineseType() {
  const list = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return list.status !== 0 ? Boolean(findBrowser()) : list.stdout.trim() !== "";
}

function install(packages) {
  console.log(`Installing ${packages.join(" and ")}; this takes about a minute.`);
  const options = {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], options);
}
