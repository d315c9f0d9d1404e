import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { distrustForwardedHeaders } from "@/lib/platform/http/forwarded-headers";

const server = createServer((request, response) => response.end(JSON.stringify(request.headers)));
afterAll(() => server.close());

describe("forwarding headers that no proxy of ours wrote", () => {
  it("do not reach the application", async () => {
    distrustForwardedHeaders();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
      headers: {
        "X-Forwarded-For": "203.0.113.9",
        "X-Forwarded-Host": "evil.example",
        Forwarded: "for=203.0.113.9",
        accept: "a/b",
      },
    });
    const headers = (await answer.json()) as Record<string, string>;
    expect(Object.keys(headers).filter((name) => name.includes("forwarded"))).toEqual([]);
    expect(headers.accept).toBe("a/b");
  });
});
