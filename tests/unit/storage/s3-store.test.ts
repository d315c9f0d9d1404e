import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { NotFound } from "@/lib/platform/errors";
import { openFile, removeUnreferenced, storeFile } from "@/lib/platform/storage";
import { addressOf } from "@/lib/platform/storage/s3-request";
import { storageSettings } from "@/lib/platform/storage/settings";
import { startS3Server } from "./s3-server";

const secret = "an example of a secret";
let server: Awaited<ReturnType<typeof startS3Server>>;
let directory: string;

beforeAll(async () => {
  server = await startS3Server(secret);
  directory = await mkdtemp(join(tmpdir(), "linli-s3-"));
  vi.stubEnv("STORAGE_DIR", directory);
  vi.stubEnv("S3_ENDPOINT", server.endpoint);
  vi.stubEnv("S3_BUCKET", "files-of-linli");
  vi.stubEnv("S3_ACCESS_KEY_ID", "linli");
  vi.stubEnv("S3_SECRET_ACCESS_KEY", secret);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.stop();
  await rm(directory, { recursive: true });
});
beforeEach(() => {
  server.objects.clear();
  server.answers.next = undefined;
  vi.stubEnv("S3_SECRET_ACCESS_KEY", secret);
});

const store = (content: string) =>
  storeFile(Readable.from([Buffer.from(content)]), {
    allow: ["text"],
    maxBytes: 1_000_000,
    name: "说明.txt",
  });

describe("an S3-compatible store", () => {
  it("keeps and returns content by signed requests, and leaves nothing on the local disk", async () => {
    const text = "社会组织".repeat(50_000);
    const { sha256 } = await store(text);
    expect([...server.objects.keys()]).toEqual([
      `/files-of-linli/files/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`,
    ]);
    const { stream, size } = await openFile(sha256);
    expect(size).toBe(Buffer.byteLength(text));
    expect(Buffer.concat(await stream.toArray()).toString()).toBe(text);
    expect(await readdir(join(directory, "incoming"))).toEqual([]);
  });

  it("answers not found for what is not there", async () => {
    await expect(openFile("a".repeat(64))).rejects.toThrow(NotFound);
  });

  it("says that the store is unavailable when the secret is wrong or nobody answers", async () => {
    vi.stubEnv("S3_SECRET_ACCESS_KEY", "another");
    await expect(store("a")).rejects.toMatchObject({ reason: "unavailable", status: 503 });
    vi.stubEnv("S3_ENDPOINT", "http://127.0.0.1:9");
    await expect(store("a")).rejects.toMatchObject({ reason: "unavailable" });
    vi.stubEnv("S3_ENDPOINT", server.endpoint);
    expect(await readdir(join(directory, "incoming"))).toEqual([]);
  });

  it("says that there is no room left when the store says so", async () => {
    server.answers.next = { status: 507, body: "<Code>StorageFull</Code>" };
    await expect(store("a")).rejects.toMatchObject({ reason: "full", status: 507 });
  });

  it("lists over several pages to remove what nothing refers to", async () => {
    const files = await Promise.all(["a", "b", "c", "d", "e"].map(store));
    const used = new Set(files.slice(0, 2).map((file) => file.sha256));
    expect(await removeUnreferenced(async () => used, new Date(Date.now() - 60_000))).toBe(0);
    expect(await removeUnreferenced(async () => used, new Date(Date.now() + 60_000))).toBe(3);
    expect(server.objects.size).toBe(2);
  });

  it("puts the bucket before the host's name where the cloud wants it so", () => {
    const settings = {
      S3_ENDPOINT: "https://oss.example:8443",
      S3_BUCKET: "files",
      S3_ACCESS_KEY_ID: "linli",
      S3_SECRET_ACCESS_KEY: secret,
      S3_REGION: "cn-shanghai",
    };
    expect(addressOf({ ...settings, S3_ADDRESSING: "host" }, "a/b")).toBe(
      "https://files.oss.example:8443/a/b",
    );
    expect(addressOf({ ...settings, S3_ADDRESSING: "path" }, "a/b")).toBe(
      "https://oss.example:8443/files/a/b",
    );
  });

  it("is refused when it is set up by half", () => {
    const half = { NODE_ENV: "test", S3_ENDPOINT: "https://s3.example", S3_BUCKET: "files" } as const;
    expect(() => storageSettings(half)).toThrow("S3_ACCESS_KEY_ID");
  });
});
