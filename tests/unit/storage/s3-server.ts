import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import http from "node:http";
import type { AddressInfo } from "node:net";

const hmac = (key: Buffer | string, text: string) => createHmac("sha256", key).update(text).digest();
const sha256 = (content: Buffer | string) => createHash("sha256").update(content).digest("hex");

/** Signature Version 4, written from its description and apart from the signer under test. */
function isSigned(request: http.IncomingMessage, body: Buffer, secret: string): boolean {
  const authorization = /Credential=([^,]+), SignedHeaders=([^,]+), Signature=([0-9a-f]+)/.exec(
    request.headers.authorization ?? "",
  );
  if (!authorization) return false;
  const [, credential = "", names = "", signature = ""] = authorization;
  const [, day = "", region = "", service = ""] = credential.split("/");
  const url = new URL(request.url ?? "", "http://store");
  const query = [...url.searchParams]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort()
    .join("&");
  const headers = names.split(";").map((name) => `${name}:${String(request.headers[name]).trim()}\n`);
  const content = String(request.headers["x-amz-content-sha256"]);
  const canonical = [request.method, url.pathname, query, headers.join(""), names, content].join("\n");
  const scope = [day, region, service, "aws4_request"].join("/");
  const toSign = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"], scope, sha256(canonical)].join("\n");
  const key = [day, region, service, "aws4_request"].reduce<Buffer | string>(hmac, `AWS4${secret}`);
  const expected = hmac(key, toSign);
  const given = Buffer.from(signature, "hex");
  return content === sha256(body) && given.length === expected.length && timingSafeEqual(given, expected);
}

/** A store of one bucket that takes only signed requests with a known length, and lists two objects a page. */
export async function startS3Server(secret: string) {
  const objects = new Map<string, { content: Buffer; storedAt: Date }>();
  const answers: { next?: { status: number; body: string } } = {};
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url ?? "", "http://store");
    const reply = (status: number, content: Buffer | string = "", headers = {}) =>
      response.writeHead(status, { "content-length": Buffer.byteLength(content), ...headers }).end(content);

    if (answers.next) return reply(answers.next.status, answers.next.body);
    if (!isSigned(request, body, secret)) return reply(403, "<Code>SignatureDoesNotMatch</Code>");
    const found = objects.get(url.pathname);
    if (request.method === "PUT") {
      if (request.headers["content-length"] === undefined) return reply(411);
      objects.set(url.pathname, { content: body, storedAt: new Date() });
      return reply(200);
    }
    if (request.method === "DELETE") {
      objects.delete(url.pathname);
      return reply(204);
    }
    if (url.searchParams.get("list-type") === "2") {
      const from = Number(url.searchParams.get("continuation-token") ?? 0);
      const listed = [...objects]
        .slice(from, from + 2)
        .map(
          ([key, object]) =>
            `<Contents><Key>${key.replace("/files-of-linli/", "")}</Key><LastModified>${object.storedAt.toISOString()}</LastModified></Contents>`,
        );
      const more =
        from + 2 < objects.size ? `<NextContinuationToken>${from + 2}</NextContinuationToken>` : "";
      return reply(200, `<ListBucketResult>${listed.join("")}${more}</ListBucketResult>`);
    }
    if (!found) return reply(404);
    const headers = { "last-modified": found.storedAt.toUTCString() };
    if (request.method === "HEAD") return response.writeHead(200, headers).end();
    return reply(200, found.content, headers);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    objects,
    answers,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
