/** What `saveFile` would give the visitor. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: Promise<string>;
}

const undo: (() => void)[] = [];

/** What would be saved; nothing is. */
export function listenForFiles(): () => readonly SavedFile[] {
  const files: SavedFile[] = [];
  const blobs = new Map<string, Blob>();
  const {click} = HTMLAnchorElement.prototype;
  const create = URL.createObjectURL.bind(URL);
  URL.createObjectURL = object => {
    const url = create(object);
    blobs.set(url, object as Blob);
    return url;
  };
  HTMLAnchorElement.prototype.click = function () {
    const blob = blobs.get(this.href)!;
    files.push({name: this.download, type: blob.type, text: blob.text()});
  };
  undo.push(() => {
    URL.createObjectURL = create;
    HTMLAnchorElement.prototype.click = click;
  });
  return () => files;
}

/** For `afterEach`. */
export function stopListeningForFiles(): void {
  for (const step of undo.splice(0)) step();
}
