// Gives the windows of a bare X server the keyboard focus. Xvfb has no window manager to do it, and a window without
// focus never matches `:focus-visible`. Says SetInputFocus in the X11 protocol itself: no tool of that kind is needed.
import {connect} from 'node:net';

const QUERY_TREE = 15;
const GET_WINDOW_ATTRIBUTES = 3;
const GET_GEOMETRY = 14;
const SET_INPUT_FOCUS = 42;
const GET_INPUT_FOCUS = 43;
const VIEWABLE = 2;
/** Narrower windows are helpers of the toolkit, not what a reader sees. */
const MIN_WIDTH = 200;

/** @param display as in DISPLAY, ":99" */
export async function focusWindows(display: string): Promise<void> {
  const socket = connect(`/tmp/.X11-unix/X${display.slice(1)}`);
  let received = Buffer.alloc(0);
  let wake: (() => void) | undefined;
  let ended = false;
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    wake?.();
  });
  socket.on('error', () => (ended = true));
  socket.on('close', () => {
    ended = true;
    wake?.();
  });

  const read = async (bytes: number): Promise<Buffer> => {
    while (received.length < bytes) {
      if (ended) throw new Error(`The X server ${display} closed the connection`);
      await new Promise<void>((resolve) => (wake = resolve));
    }
    const head = received.subarray(0, bytes);
    received = received.subarray(bytes);
    return head;
  };
  const send = (operation: number, data: number, ...words: number[]): void => {
    const request = Buffer.alloc(4 + 4 * words.length);
    request[0] = operation;
    request[1] = data;
    request.writeUInt16LE(request.length / 4, 2);
    words.forEach((word, index) => request.writeUInt32LE(word, 4 + 4 * index));
    socket.write(request);
  };
  const reply = async (): Promise<Buffer | undefined> => {
    const head = await read(32);
    return head[0] === 1 ? Buffer.concat([head, await read(4 * head.readUInt32LE(4))]) : undefined;
  };

  try {
    socket.write(Buffer.from([0x6c, 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0]));
    const head = await read(8);
    const setup = await read(4 * head.readUInt16LE(6));
    const vendorBytes = (setup.readUInt16LE(16) + 3) & ~3;
    const root = setup.readUInt32LE(32 + vendorBytes + 8 * (setup[21] ?? 0));
    send(QUERY_TREE, 0, root);
    const tree = await reply();
    for (let index = 0; index < (tree?.readUInt16LE(16) ?? 0); index++) {
      const window = tree?.readUInt32LE(32 + 4 * index) ?? 0;
      send(GET_WINDOW_ATTRIBUTES, 0, window);
      const attributes = await reply();
      send(GET_GEOMETRY, 0, window);
      const geometry = await reply();
      if (attributes?.[26] === VIEWABLE && (geometry?.readUInt16LE(16) ?? 0) > MIN_WIDTH) send(SET_INPUT_FOCUS, 1, window, 0);
    }
    send(GET_INPUT_FOCUS, 0); // a round trip, so that the focus has been set
    await reply();
  } finally {
    socket.destroy();
  }
}
