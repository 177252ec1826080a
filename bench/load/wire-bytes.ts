// Node's own WebSocket hides the socket below it, whose bytes are counted here: without it the SDK takes that of `ws`.
Reflect.deleteProperty(globalThis, 'WebSocket');
