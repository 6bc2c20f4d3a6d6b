#!/usr/bin/env node
// The command line's door: hands over to the compiled program.
import '../dist/cli/main.js'
