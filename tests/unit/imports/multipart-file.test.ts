import { describe, expect, it } from "vitest";
import { arrivingFile } from "@/lib/platform/http/multipart-file";

/** A form as a browser sends it, cut into pieces of some bytes. */
function formOf(body: Buffer, piece: number, boundary = "----form"): Request {
  const pieces = Array.from({ length: Math.ceil(body.length / piece) }, (_, at) =>
    body.subarray(at * piece, (at + 1) * piece),
  );
  const stream = new ReadableStream({
    pull(controller) {
      const next = pieces.shift();
      if (next) controller.enqueue(new Uint8Array(next));
      else controller.close();
    },
  });
  return new Request("http://localhost/", {
    method: "POST",
    body: stream,
    headers: { "content-type": `multipart/form-data; boundary=${boundary}` },
    duplex: "half",
  } as RequestInit);
}

const head =
  '------form\r\nContent-Disposition: form-data; name="sheet"; filename="名册.csv"\r\nContent-Type: text/csv\r\n\r\n';
const content = Buffer.from("代码,名称\r\n--\r\n------for\r\n末行");
const whole = Buffer.concat([Buffer.from(head), content, Buffer.from("\r\n------form--\r\n")]);

describe("the file of a form", () => {
  it.each([1, 2, 7, 64, 10_000])("arrives as it was, in pieces of %i bytes", async (piece) => {
    const file = await arrivingFile(formOf(whole, piece));
    const parts: Buffer[] = [];
    for await (const part of file?.stream ?? []) parts.push(part);
    expect(file?.name).toBe("名册.csv");
    expect(Buffer.concat(parts).equals(content)).toBe(true);
  });

  it("is missing where none was chosen or the body is no form", async () => {
    const empty = Buffer.from(`${head.replace("名册.csv", "")}\r\n------form--`);
    expect(await arrivingFile(formOf(empty, 50))).toBeNull();
    expect(await arrivingFile(new Request("http://localhost/", { method: "POST", body: "x" }))).toBeNull();
    expect(await arrivingFile(formOf(Buffer.alloc(100_000, 120), 1_000))).toBeNull();
  });

  it("fails when the body breaks off", async () => {
    const file = await arrivingFile(formOf(whole.subarray(0, whole.length - 14), 20));
    const readAll = async () => {
      for await (const _ of file?.stream ?? []);
    };
    await expect(readAll()).rejects.toThrow("broke off");
  });
});
