import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { storeFile } from "@/lib/platform/storage";

const fault = vi.hoisted(() => ({ at: "", code: "" }));

const failing = (at: string) => {
  if (fault.at === at) throw Object.assign(new Error(fault.code), { code: fault.code });
};

vi.mock("node:fs/promises", async (original) => {
  const real = await original<typeof import("node:fs/promises")>();
  return {
    ...real,
    open: async (...given: Parameters<typeof real.open>) => {
      if (given[1] === "wx") failing("open");
      const file = await real.open(...given);
      const write = file.writeFile.bind(file);
      const sync = file.sync.bind(file);
      file.writeFile = async (...content) => {
        failing("write");
        return write(...content);
      };
      file.sync = async () => {
        failing("sync");
        return sync();
      };
      return file;
    },
    rename: async (from: string, to: string) => {
      failing("rename");
      return real.rename(from, to);
    },
  };
});

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), "linli-disk-"));
  vi.stubEnv("STORAGE_DIR", directory);
  vi.stubEnv("S3_ENDPOINT", "");
});
afterEach(async () => {
  vi.unstubAllEnvs();
  fault.at = "";
  await rm(directory, { recursive: true });
});

const store = () =>
  storeFile(Readable.from([Buffer.from("content")]), { allow: ["text"], maxBytes: 1000, name: "a.txt" });

describe("a disk that will not take a file", () => {
  it.each([
    ["write", "ENOSPC", "full", 507],
    ["write", "EDQUOT", "full", 507],
    ["sync", "ENOSPC", "full", 507],
    ["rename", "ENOSPC", "full", 507],
    ["open", "EROFS", "readOnly", 503],
    ["rename", "EROFS", "readOnly", 503],
    ["open", "EACCES", "readOnly", 503],
  ])(
    "at %s with %s is told as %s, nothing is left, and the next file is taken",
    async (at, code, reason, status) => {
      Object.assign(fault, { at, code });
      await expect(store()).rejects.toMatchObject({ name: "StorageProblem", reason, status });
      const left = await readdir(directory, { recursive: true, withFileTypes: true });
      expect(left.filter((entry) => entry.isFile())).toEqual([]);
      fault.at = "";
      expect((await store()).kind).toBe("text");
    },
  );
});
