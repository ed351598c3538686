// Stands where Electron's main modules would: in Node they do not exist. Reading one of its parts
// gives nothing; a test that needs one puts a pretended one there (`vi.mock`).
export {}
