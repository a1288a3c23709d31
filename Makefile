# Concord: what can be done here. `make` alone prints this list.

PREFIX ?= /usr/local
SWIFT ?= swift
CONCORD := .build/release/concord

RELEASE = -c release --product concord
# One file that needs no Swift on the machine that runs it; ICU stays a shared library. Only Linux
# has the library of Swift in a static form.
ifeq ($(shell uname -s),Linux)
RELEASE += --static-swift-stdlib -Xlinker -s
endif

.DEFAULT_GOAL := help
.PHONY: help run test lint bench install clean build libraries

help:
	@echo 'make run      build, then canonicalise and report on the articles in seeds/'
	@echo 'make test     build everything and run the tests'
	@echo 'make lint     check the format of all Swift sources'
	@echo 'make bench    measure speed and memory (see Benchmarks/README.md)'
	@echo 'make install  install the program to $$PREFIX/bin (now $(PREFIX)/bin)'
	@echo 'make clean    remove what was built'

run: build
	@echo
	@echo 'What the default house changes in seeds/foreign-ministers.en.txt:'
	@$(CONCORD) canonicalise --diff seeds/foreign-ministers.en.txt
	@echo
	@echo 'Which spellings all seeds use:'
	@$(CONCORD) variants seeds/*.txt

test: libraries
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build

lint:
	$(SWIFT) format lint --strict --parallel --recursive Sources Tests Benchmarks Package.swift

bench: build
	CONCORD='$(abspath $(CONCORD))' Benchmarks/run

install: build
	install -d '$(DESTDIR)$(PREFIX)/bin'
	install -m 755 $(CONCORD) '$(DESTDIR)$(PREFIX)/bin/concord'

clean:
	rm -rf .build Benchmarks/.build Benchmarks/inputs

build: libraries
	$(SWIFT) build $(RELEASE)

# ICU's headers and libraries are all that a machine with Swift may lack.
libraries:
	@.ci/libraries
