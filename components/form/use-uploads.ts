"use client";

import { useRef, useState } from "react";

export type Upload = {
  key: string;
  name: string;
  size: number;
  state: "sending" | "stored" | "failed";
  /** From 0 to 1 while sending. */
  sent: number;
  /** The stored file's id once it has arrived. */
  fileId?: string;
  file?: File;
  /** Why the server did not take it, in its words. */
  problem?: string | undefined;
};

/** The server answered, but did not take the file. */
class NotTaken extends Error {}

function reasonIn(answer: string): string {
  try {
    const { title } = JSON.parse(answer) as { title?: unknown };
    return typeof title === "string" ? title : "";
  } catch {
    return "";
  }
}

/** Sends one file and tells how far it is. Resolves to the id the server gave it. */
function send(url: string, file: File, onProgress: (sent: number) => void): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", url);
    request.upload.onprogress = (event) =>
      onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Error("network"));
    request.onload = () => {
      if (request.status >= 300) return reject(new NotTaken(reasonIn(request.responseText)));
      resolve((JSON.parse(request.responseText) as { id: string }).id);
    };
    const body = new FormData();
    body.append("file", file);
    request.send(body);
  });
}

/**
 * Files being sent one by one to `url`, which answers a multipart POST of `file` with `{ id }`, or with `{ title }` why it
 * does not take it. With `onStored` a file leaves the list as soon as it has arrived: the page lists it itself.
 */
export function useUploads(url: string, known: Upload[], onStored?: () => void) {
  const [uploads, setUploads] = useState<Upload[]>(known);
  const counter = useRef(0);

  const change = (key: string, changes: Partial<Upload>) =>
    setUploads((all) => all.map((upload) => (upload.key === key ? { ...upload, ...changes } : upload)));

  const remove = (key: string) => setUploads((all) => all.filter((upload) => upload.key !== key));

  async function start(key: string, file: File) {
    change(key, { state: "sending", sent: 0, problem: undefined });
    try {
      const fileId = await send(url, file, (sent) => change(key, { sent }));
      change(key, { state: "stored", sent: 1, fileId });
      if (onStored) remove(key);
      onStored?.();
    } catch (problem) {
      change(key, { state: "failed", problem: problem instanceof NotTaken ? problem.message : undefined });
    }
  }

  async function add(files: File[], replace: boolean) {
    const added = files.map((file) => {
      counter.current += 1;
      return {
        key: `new-${counter.current}`,
        name: file.name,
        size: file.size,
        state: "sending" as const,
        sent: 0,
        file,
      };
    });
    setUploads((all) => (replace ? added : [...all, ...added]));
    for (const upload of added) await start(upload.key, upload.file);
  }

  return {
    uploads,
    add,
    retry: (upload: Upload) => upload.file && start(upload.key, upload.file),
    remove,
  };
}
