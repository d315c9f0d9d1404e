import { describe, expect, it } from "vitest";
import { browserName } from "@/lib/platform/auth/browser-name";

describe("the name of a browser", () => {
  it.each([
    [
      "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/142.0 Safari/537.36 Edg/142.0",
      "Edge",
      "Windows",
    ],
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1 Version/18.0 Safari/604.1",
      "Safari",
      "iPhone",
    ],
    [
      "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Safari/537.36 MicroMessenger/8.0",
      "WeChat",
      "Android",
    ],
    ["curl/8.0", null, null],
  ])("%s", (userAgent, browser, system) => expect(browserName(userAgent)).toEqual({ browser, system }));
});
