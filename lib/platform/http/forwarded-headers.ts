import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage } from "node:http";

const forwarded = [
  "forwarded",
  "x-forwarded-for",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
  "x-real-ip",
];

/** Takes what a sender says about itself from a request, before anything reads it. */
export function dropForwarded(headers: IncomingMessage["headers"]): void {
  for (const name of forwarded) delete headers[name];
}

/**
 * From now on no request of this process carries forwarding headers of its sender; the framework then fills in the
 * connection's own address. For servers that stand behind no proxy of ours (TRUSTED_PROXY is not "1").
 */
export function distrustForwardedHeaders(): void {
  subscribe("http.server.request.start", (message) => {
    dropForwarded((message as { request: IncomingMessage }).request.headers);
  });
}
