const path = require('node:path');

// dependency-cruiser only follows a tsconfig's paths next to a baseUrl, which SvelteKit does not write.
module.exports = { resolve: { alias: { $lib: path.resolve(__dirname, '../../src/lib') } } };
