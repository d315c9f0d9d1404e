import http from "node:http";
import https from "node:https";
import type { Readable } from "node:stream";
import { AwsV4Signer } from "aws4fetch";
import { StorageProblem } from "./problem";
import type { RemoteSettings } from "./settings";

const emptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
const idleMs = 30_000;

type Body = { stream: Readable; sha256: string; size: number };

/** Address of an object or, with a query as path, of the bucket. */
export function addressOf(settings: RemoteSettings, path: string): string {
  const base = new URL(settings.S3_ENDPOINT);
  if (settings.S3_ADDRESSING === "path") return `${base.origin}/${settings.S3_BUCKET}/${path}`;
  base.hostname = `${settings.S3_BUCKET}.${base.hostname}`;
  return `${base.origin}/${path}`;
}

/** Sends one signed request. The answer's body is a stream; its length is known before a byte of it is read. */
export async function s3Request(
  settings: RemoteSettings,
  method: "GET" | "HEAD" | "PUT" | "DELETE",
  path: string,
  body?: Body,
): Promise<http.IncomingMessage> {
  const signed = await new AwsV4Signer({
    method,
    url: addressOf(settings, path),
    headers: { "x-amz-content-sha256": body?.sha256 ?? emptyHash },
    accessKeyId: settings.S3_ACCESS_KEY_ID,
    secretAccessKey: settings.S3_SECRET_ACCESS_KEY,
    region: settings.S3_REGION,
    service: "s3",
  }).sign();

  const headers = Object.fromEntries(signed.headers);
  if (body) headers["content-length"] = String(body.size);
  const client = signed.url.protocol === "http:" ? http : https;
  return new Promise((resolve, reject) => {
    const unavailable = () => reject(new StorageProblem("unavailable"));
    const request = client.request(signed.url, { method, headers, timeout: idleMs }, resolve);
    request.on("timeout", () => request.destroy(new Error("the file store did not answer in time")));
    request.on("error", unavailable);
    if (!body) return request.end();
    body.stream.on("error", (error) => request.destroy(error));
    return body.stream.pipe(request);
  });
}

/** Reads a short answer to its end. */
export async function textOf(answer: http.IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of answer) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}
