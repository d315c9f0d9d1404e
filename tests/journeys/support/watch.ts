import type { BrowserContext, Request } from "@playwright/test";

/** The browser's own line about a failed request; the answers themselves are judged below. */
const isEcho = (text: string) => text.startsWith("Failed to load resource");

/**
 * Requests that the reader themselves broke off by going elsewhere or by taking a file, and scripts in a browser that
 * runs none; a script that our own policy stops is named in the console.
 */
const isUnwanted = (request: Request) =>
  ["net::ERR_ABORTED", "csp"].includes(request.failure()?.errorText ?? "");

/** Only the answer to a page itself may be an error: some stories open what is not there. */
const isPage = (request: Request) => request.isNavigationRequest() && request.frame().parentFrame() === null;

/**
 * Notes everything that a reader's browser complains about: console errors and warnings, thrown errors, and parts of a
 * page that did not arrive. The list fills while the journey goes on and has to be empty at its end.
 */
export function watch(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (!["error", "warning"].includes(message.type()) || isEcho(message.text())) return;
    complaints.push(`${message.type()} in the console of ${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (problem) => {
    complaints.push(`error thrown on ${problem.page()?.url()}: ${problem.error().stack}`);
  });
  context.on("requestfailed", (request) => {
    if (isUnwanted(request)) return;
    complaints.push(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`);
  });
  context.on("response", (response) => {
    const request = response.request();
    if (response.status() < 400 || isPage(request)) return;
    complaints.push(`${request.method()} ${response.url()}: ${response.status()}`);
  });
  return complaints;
}
